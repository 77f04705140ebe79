from django.urls import path

from webapp.audit import views

urlpatterns = [
    path("audit/", views.overall, name="audit"),
    path("audit/groups/", views.groups, name="audit-groups"),
    path("jobs/<int:pk>/audit/", views.of_job, name="audit-job"),
]
