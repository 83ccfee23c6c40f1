package fr.maillage.web.identity;

import fr.maillage.identity.NewToken;
import fr.maillage.identity.TokenService;
import fr.maillage.shared.Problem;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens for programs: made with login and password, ended with themselves. */
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
public class TokenResource {

    private static final Duration DEFAULT_LIFETIME = Duration.ofHours(12);
    private static final String DEFAULT_NAME = "API";

    @Inject
    private TokenService tokens;

    @Context
    private HttpServletRequest request;

    /**
     * Request for a token; all of it may be left out.
     *
     * @param name what the token is for; {@code API} by default
     * @param lifetimeMinutes how long it lives; twelve hours by default
     */
    public record TokenRequest(
            @JsonbProperty("name") String name,
            @JsonbProperty("lifetimeMinutes") Long lifetimeMinutes) {}

    /**
     * A new token.
     *
     * @param token to be sent as {@code Authorization: Bearer}
     * @param expiresAt ISO 8601, UTC
     */
    public record TokenAnswer(String token, String expiresAt) {}

    @POST
    @Operation(summary = "Make a token; sign in with HTTP Basic")
    public Response create() {
        return answer(tokens.create(DEFAULT_NAME, DEFAULT_LIFETIME));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a token with a name and a lifetime; sign in with HTTP Basic")
    public Response create(TokenRequest wanted) {
        if (wanted == null) {
            return create();
        }
        return answer(tokens.create(
                wanted.name() == null ? DEFAULT_NAME : wanted.name(),
                wanted.lifetimeMinutes() == null ? DEFAULT_LIFETIME : lifetime(wanted.lifetimeMinutes())));
    }

    /** Cuts what is beyond the longest, refused all the same; a number too large for a duration would be no refusal. */
    private static Duration lifetime(long minutes) {
        return Duration.ofMinutes(Math.max(-1, Math.min(minutes, TokenService.LONGEST.toMinutes() + 1)));
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "End the token that this request is made with")
    public Response revoke() {
        if (Credentials.of(request).orElse(null) instanceof Credentials.Bearer bearer) {
            tokens.revokeSecret(bearer.token());
            return Response.noContent().build();
        }
        throw Problem.notFound("token", null);
    }

    private static Response answer(NewToken token) {
        return Response.status(Response.Status.CREATED)
                .entity(new TokenAnswer(token.token(), token.expiresAt().toString()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
