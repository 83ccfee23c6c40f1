package fr.maillage.web.shared.rest;

import fr.maillage.shared.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses a parameter that an endpoint does not know, so that a program does not take a mistyped question for its own. */
@Provider
@DeclaredParameters
@Priority(Priorities.USER)
public class DeclaredParametersFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo endpoint;

    /** @throws Problem INVALID on the first that is not declared */
    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> declared = Arrays.stream(endpoint.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
        for (String name : request.getUriInfo().getQueryParameters().keySet()) {
            if (!declared.contains(name)) {
                throw Problem.invalid(name, "unknown-parameter", name);
            }
        }
    }
}
