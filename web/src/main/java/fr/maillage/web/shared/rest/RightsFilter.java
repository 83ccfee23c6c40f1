package fr.maillage.web.shared.rest;

import fr.maillage.identity.Caller;
import fr.maillage.shared.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses whoever may use an endpoint nowhere before a byte of what she sends is read. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RightsFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Context
    private ResourceInfo endpoint;

    @Inject
    private Caller caller;

    /** @throws Problem DENIED */
    @Override
    public void filter(ContainerRequestContext request) {
        Needs needs = endpoint.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null && !READING.contains(request.getMethod())) {
            needs = endpoint.getResourceClass().getAnnotation(Needs.class);
        }
        if (needs != null) {
            caller.require(needs.value());
        }
    }
}
