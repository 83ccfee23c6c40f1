package fr.maillage.web.plan.journal;

import fr.maillage.identity.Permission;
import fr.maillage.plan.journal.JournalEntry;
import fr.maillage.plan.journal.JournalField;
import fr.maillage.plan.journal.JournalService;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.rest.Attachments;
import fr.maillage.web.shared.rest.EntityTags;
import fr.maillage.web.shared.rest.FormParts;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The journals of actions, for programs. */
@Path("/actions/{id}/journal")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.EDIT_PLAN)
@Tag(name = "actions")
public class JournalResource {

    @Inject
    private JournalService journal;

    @Context
    private UriInfo uri;

    /**
     * Words of an entry.
     *
     * @param notedOn the day, YYYY-MM-DD
     */
    @Schema(name = "JournalWords")
    public record Words(String notedOn, String words) {

        FieldValues<JournalField> values() {
            return FieldValues.none(JournalField.class)
                    .with(JournalField.NOTED_ON, notedOn)
                    .with(JournalField.WORDS, words);
        }
    }

    @GET
    @Operation(summary = "The journal of an action, the latest entries first", description = "200 at most.")
    @APIResponse(responseCode = "200", description = "Its entries")
    @APIResponse(responseCode = "404", description = "No such action")
    public List<JournalDocument> list(@PathParam("id") String id) {
        return journal.of(action(id)).stream().map(JournalDocument::of).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Note something in the journal of an action",
            description = "A photograph is kept without what its camera wrote beside the picture.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"notedOn", "words"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "notedOn",
                                                        type = SchemaType.STRING,
                                                        description = "YYYY-MM-DD"),
                                                @SchemaProperty(name = "words", type = SchemaType.STRING),
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description =
                                                                "JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX, of 10 MiB at most")
                                            })))
    @APIResponse(responseCode = "201", description = "Noted; its address in Location")
    @APIResponse(responseCode = "404", description = "No such action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "422", description = "One violation per wrong field, or a file that is not taken")
    public Response add(@PathParam("id") String id, List<EntityPart> sent) {
        FormParts parts = new FormParts(sent);
        FieldValues<JournalField> values = parts.values(JournalField.class);
        return created(parts.withFile("file", file -> journal.add(action(id), values, file)));
    }

    @GET
    @Path("/{entry}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file of an entry, as an attachment")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such entry, or it has no file")
    public Response file(@PathParam("id") String id, @PathParam("entry") String entry) {
        return Attachments.of(journal.file(action(id), entry(entry)));
    }

    @PUT
    @Path("/{entry}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct an entry of a journal", description = "The day and the words; its file stays.")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it is now, with its new ETag",
            content = @Content(schema = @Schema(implementation = JournalDocument.class)))
    @APIResponse(responseCode = "404", description = "No such entry of this action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "Somebody else changed the entry meanwhile")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response update(
            @PathParam("id") String id,
            @PathParam("entry") String entry,
            @HeaderParam("If-Match") String ifMatch,
            Words says) {
        UUID known = journal.get(action(id), entry(entry)).id();
        int version = EntityTags.read(ifMatch);
        JournalEntry saved =
                journal.change(action(id), known, version, Records.present(says).values());
        return Records.found(saved.version(), JournalDocument.of(saved));
    }

    @DELETE
    @Path("/{entry}")
    @Operation(summary = "Take an entry out of a journal, its file with it")
    @APIResponse(responseCode = "204", description = "The journal has it no more")
    @APIResponse(responseCode = "404", description = "No such entry of this action")
    @APIResponse(responseCode = "409", description = "The action is archived")
    @APIResponse(responseCode = "412", description = "The entry has another version")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") String id, @PathParam("entry") String entry, @HeaderParam("If-Match") String ifMatch) {
        UUID known = journal.get(action(id), entry(entry)).id();
        journal.remove(action(id), known, EntityTags.read(ifMatch));
        return Response.noContent().build();
    }

    private Response created(JournalEntry entry) {
        return Records.created(uri, entry.id(), entry.version(), JournalDocument.of(entry));
    }

    private static UUID action(String id) {
        return Identifiers.of("plan.action", id);
    }

    private static UUID entry(String id) {
        return Identifiers.of(JournalService.KIND, id);
    }
}
