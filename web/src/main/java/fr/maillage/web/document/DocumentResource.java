package fr.maillage.web.document;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stored files, for who gave them and for administrators. */
@Path("/documents")
@Tag(name = "documents")
public class DocumentResource {

    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Inject
    private DocumentService documents;

    @GET
    @Path("/{id: " + UUID_PATTERN + "}")
    @Operation(summary = "A stored file, as an attachment")
    @APIResponse(responseCode = "200", description = "The file as it was given")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public Response download(@PathParam("id") UUID id) {
        DocumentView document = documents.get(id);
        return Attachments.of(documents.open(id), document.fileName(), document.mediaType(), document.size());
    }
}
