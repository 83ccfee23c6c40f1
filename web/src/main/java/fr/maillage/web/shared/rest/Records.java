package fr.maillage.web.shared.rest;

import fr.maillage.shared.Problem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Answers and demands that resources of single records have in common. */
public final class Records {

    private Records() {}

    /** A record with its version in {@code ETag}. */
    public static Response found(int version, Object document) {
        return answer(Response.ok(), version, document);
    }

    /** A record that was entered, with its address in {@code Location} and its version in {@code ETag}. */
    public static Response created(UriInfo uri, Class<?> resource, UUID id, int version, Object document) {
        return created(uri.getBaseUriBuilder().path(resource), id, version, document);
    }

    /** The same of a record whose address stands below the one that it was sent to. */
    public static Response created(UriInfo uri, UUID id, int version, Object document) {
        return created(uri.getAbsolutePathBuilder(), id, version, document);
    }

    private static Response created(UriBuilder above, UUID id, int version, Object document) {
        return answer(Response.created(above.path(id.toString()).build()), version, document);
    }

    /**
     * The body of a write.
     *
     * @throws Problem MALFORMED where it is missing
     */
    public static <T> T present(T document) {
        if (document == null) {
            throw Problem.of(Problem.Kind.MALFORMED, null, "required", null);
        }
        return document;
    }

    private static Response answer(Response.ResponseBuilder builder, int version, Object document) {
        return builder.header("ETag", EntityTags.of(version)).entity(document).build();
    }
}
