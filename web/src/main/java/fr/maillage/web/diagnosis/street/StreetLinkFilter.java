package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetEntryService;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses whose link leads nowhere before a byte of what she sends is read. */
@Provider
@ByLink
@Priority(Priorities.AUTHORIZATION)
public class StreetLinkFilter implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    private StreetEntryService entries;

    @Inject
    private StreetDoor door;

    @Context
    private HttpServletRequest request;

    /** @throws fr.maillage.shared.Problem as {@link StreetDoor#open} */
    @Override
    public void filter(ContainerRequestContext asked) {
        String secret = secret(asked.getHeaderString(HttpHeaders.AUTHORIZATION));
        door.open(request.getRemoteAddr(), () -> {
            entries.requireLink(secret);
            return secret;
        });
    }

    /** The secret of a header; empty where there is none. */
    public static String secret(String header) {
        return header != null && header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : "";
    }
}
