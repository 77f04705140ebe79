"""What people say of themselves, kept apart from everything that scores, and outcomes measured by it."""
