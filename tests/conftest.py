"""For all tests: no figure of time decides whether one passes, on whatever machine it runs."""

from hypothesis import HealthCheck, settings

settings.register_profile("bridge", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("bridge")
