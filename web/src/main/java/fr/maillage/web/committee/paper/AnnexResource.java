package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.AnnexBook;
import fr.maillage.committee.paper.AnnexService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.WebPatterns;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The annexes of a meeting, bound into one PDF. */
@Path("/meetings/{id}/annexes.pdf")
@Tag(name = "meeting documents")
public class AnnexResource {

    @Inject
    private AnnexService annexes;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "The annexes of a meeting in one PDF",
            description =
                    "Contents, then the documents as they are, in the order of the agenda. What cannot be bound is"
                            + " named in the contents with the reason.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public Response file(@PathParam("id") String id) {
        caller.require(Permission.EDIT_COMMITTEE);
        AnnexBook book = annexes.bind(Identifiers.of("committee.gathering", id), Languages.of(request));
        String name = WebPatterns.NOT_IN_FILE_NAMES.replaceAll("annexes " + book.title(), "-") + ".pdf";
        return Attachments.of(book.open(), name, "application/pdf", book.size());
    }
}
