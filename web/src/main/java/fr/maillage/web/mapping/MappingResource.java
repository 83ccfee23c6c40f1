package fr.maillage.web.mapping;

import fr.maillage.identity.Permission;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.importing.mapping.MappingView;
import fr.maillage.mapping.MappingJson;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Moments;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mappings: how files of any form read as places; {@code /imports} takes their names as profiles. */
@Path("/")
@Tag(name = "imports")
public class MappingResource {

    private static final ListTable<MappingView> TABLE = new ListTable<MappingView>(
                    "interop.mappings.file", "interop.mappings.title")
            .column("interop.mapping.name", m -> m.mapping().name())
            .column("interop.mapping.title", m -> m.mapping().title())
            .column("interop.import.source", m -> m.mapping().source())
            .column(
                    "interop.mapping.owner",
                    (m, locale) -> m.shipped() ? Messages.text(locale, "interop.mapping.shipped") : m.ownerName())
            .column("interop.mapping.changed", m -> Moments.cell(m.changed()))
            .column("interop.mapping.used", m -> Moments.cell(m.used()))
            .column("interop.mapping.uses", MappingView::uses);

    @Inject
    private MappingService mappings;

    @Context
    private HttpServletRequest request;

    @GET
    @Path("mappings." + TableAnswers.FORMAT)
    @Operation(summary = "The mappings for imports, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        return TABLE.rows(request, format, mappings.list(Asked.of(request).flag("archived")));
    }

    @GET
    @Path("mappings/{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A mapping as JSON, to keep or to hand on")
    @APIResponse(responseCode = "200", description = "The mapping")
    @APIResponse(responseCode = "404", description = "There is no mapping of that name")
    public Response get(@PathParam("name") String name) {
        return Response.ok(mappings.export(name))
                .header("Content-Disposition", "attachment; filename=\"" + fileName(name) + ".json\"")
                .build();
    }

    @POST
    @Needs(Permission.IMPORT)
    @Path("mappings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a mapping that was handed on as JSON")
    @APIResponse(responseCode = "201", description = "Saved; Location tells where")
    @APIResponse(responseCode = "422", description = "No mapping, one that makes no sense, or a name that is taken")
    public Response take(InputStream body) throws IOException {
        String json = MappingFile.read(body);
        mappings.take(json);
        return Response.created(URI.create("mappings/" + MappingJson.read(json).name()))
                .build();
    }

    private static String fileName(String name) {
        return MappingPatterns.NOT_IN_NAMES.replaceAll(name, "-");
    }
}
