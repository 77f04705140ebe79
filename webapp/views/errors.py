"""Pages for what did not work."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """What the role does not allow, in the words of whoever refused it."""
    return render(request, "403.html", {"reason": str(exception)}, status=403)
