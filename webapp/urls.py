"""Addresses of the web application."""

from django.urls import include, path

from webapp.views import applications, jobs, people, resumes, words

urlpatterns = [
    path("", people.home, name="home"),
    path("", include("webapp.audit.urls")),
    path("sign-in/", people.SignIn.as_view(), name="sign-in"),
    path("sign-out/", people.SignOut.as_view(), name="sign-out"),
    path("organisation/", people.choose_organisation, name="choose-organisation"),
    path("names/", people.show_names, name="show-names"),
    path("jobs/", jobs.job_list, name="jobs"),
    path("jobs/new/", jobs.new_job, name="new-job"),
    path("jobs/<int:pk>/", jobs.ranking, name="job"),
    path("jobs/<int:pk>/requirements/", jobs.requirements, name="requirements"),
    path("jobs/<int:pk>/resumes/", resumes.uploads, name="resumes"),
    path("jobs/<int:pk>/resumes/retry/", resumes.retry, name="retry"),
    path("applications/<int:pk>/", applications.application, name="application"),
    path("applications/<int:pk>/decide/", applications.decide, name="decide"),
    path("applications/<int:pk>/note/", applications.note, name="note"),
    path("applications/<int:pk>/override/", applications.override, name="override"),
    path("applications/<int:pk>/words/", words.words, name="words"),
    path("documents/<int:pk>/", applications.document, name="document"),
]

handler403 = "webapp.views.errors.forbidden"
