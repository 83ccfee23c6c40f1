package fr.maillage.web.administration;

import fr.maillage.administration.MetricsService;
import fr.maillage.administration.PrometheusText;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Measures for Prometheus; described in docs/operating.md and not with the records of the API. */
@Path("/metrics")
public class MetricsResource {

    @Inject
    private MetricsService service;

    @GET
    @Produces(PrometheusText.TYPE)
    @Operation(hidden = true)
    public String metrics() {
        return PrometheusText.of(service.metrics());
    }
}
