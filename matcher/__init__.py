"""The core of Candor: from a resume and a job to a score in which every point has a reason."""
