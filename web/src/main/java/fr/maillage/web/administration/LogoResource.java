package fr.maillage.web.administration;

import fr.maillage.administration.BrandingService;
import fr.maillage.document.DocumentView;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.rest.Attachments;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The committee's logo. */
@Path("/branding/logo")
@Tag(name = "administration")
public class LogoResource {

    @Inject
    private BrandingService branding;

    @GET
    @Operation(summary = "The committee's logo, PNG or JPEG; 404 while there is none")
    public Response logo() {
        DocumentView file = branding.logo().orElseThrow(() -> Problem.notFound("logo", null));
        return Attachments.of(branding.openLogo().orElseThrow(), file.fileName(), file.mediaType(), file.size());
    }
}
