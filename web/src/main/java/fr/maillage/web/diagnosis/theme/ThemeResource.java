package fr.maillage.web.diagnosis.theme;

import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themes, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/themes")
@Needs(Permission.MANAGE_REFERENCE)
@Tag(name = "themes")
public class ThemeResource extends RecordResource<ThemeDetail, ThemeField, ThemeDocument> {

    @Inject
    private ThemeService themes;

    @Inject
    private Caller caller;

    public ThemeResource() {
        super("diagnosis.theme");
    }

    /**
     * The whole tree.
     *
     * @param total how many themes there are
     */
    @Schema(name = "ThemeTree")
    public record Answer(int total, List<ThemeDocument> items) {}

    @GET
    @Operation(summary = "List the themes", description = "The whole tree, a theme before what is below it.")
    @APIResponse(responseCode = "200", description = "All themes that are not archived")
    public Answer list() {
        caller.require(Permission.READ);
        List<ThemeDocument> items =
                themes.tree().choices().stream().map(ThemeDocument::of).toList();
        return new Answer(items.size(), items);
    }

    @POST
    @Operation(summary = "Enter a theme")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ThemeDocument theme) {
        return created(themes.create(Records.present(theme).values()));
    }

    @Override
    protected ThemeService service() {
        return themes;
    }

    @Override
    protected ThemeDocument document(ThemeDetail theme) {
        return ThemeDocument.of(theme);
    }

    @Override
    protected FieldValues<ThemeField> values(ThemeDocument document) {
        return document.values();
    }
}
