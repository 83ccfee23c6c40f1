package fr.maillage.web.plan.action;

import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of actions as a table for spreadsheets, with the filters and the order of the page; an import takes it back. */
@Path("/actions." + TableAnswers.FORMAT)
@Tag(name = "actions")
public class ActionExportResource {

    /** Names have commas of their own: bars part them, as in the files that come in. */
    private static final ListExport<ActionView, ActionField> TABLE = new ListExport<>(
                    "plan.action",
                    Arrays.stream(ActionField.values())
                            .filter(field -> field != ActionField.PARTNERS && field != ActionField.PLACES)
                            .toList(),
                    ActionView::values)
            .column("plan.action.field.partners", (row, locale) -> row.values().joined(ActionField.PARTNERS))
            .column("plan.action.field.places", (row, locale) -> row.values().joined(ActionField.PLACES));

    @Inject
    private ActionService actions;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The actions that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Asked asked = Asked.of(request);
        ActionFilter filter = ActionParameters.filter(asked, vocabularies.all());
        PageRequest order = asked.order("code", true);
        LocalDate day = asked.day("at");
        return TABLE.answer(
                request,
                format,
                vocabularies.all(),
                actions.keys(filter, day, order),
                keys -> actions.slice(keys, day));
    }
}
