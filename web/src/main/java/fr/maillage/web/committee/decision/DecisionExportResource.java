package fr.maillage.web.committee.decision;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionFilter;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.DecisionView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of decisions as a table for spreadsheets, with the filters and the order of the page. */
@Path("/decisions." + TableAnswers.FORMAT)
@Tag(name = "decisions")
public class DecisionExportResource {

    /** Fields that stand by their names in columns of their own. */
    private static final Set<DecisionField> NAMED =
            EnumSet.of(DecisionField.BODY, DecisionField.GATHERING, DecisionField.ITEM);

    private static final ListExport<DecisionView, DecisionField> TABLE = new ListExport<>(
                    "committee.decision",
                    Arrays.stream(DecisionField.values())
                            .filter(field -> !NAMED.contains(field))
                            .toList(),
                    DecisionView::values)
            .column(
                    "committee.decision.field.body",
                    (decision, locale) -> decision.where().bodyName())
            .column(
                    "committee.decision.column.territory",
                    (decision, locale) -> decision.where().territoryName())
            .column(
                    "committee.decision.field.gathering",
                    (decision, locale) -> decision.where().taken())
            .column(
                    "committee.decision.column.state",
                    (decision, locale) -> Messages.text(
                            locale,
                            "committee.decision.state." + decision.state().code()))
            .column("committee.decision.column.public", (decision, locale) -> answer(decision.shown() != null, locale))
            .column("committee.decision.column.doubted", (decision, locale) -> answer(decision.doubted(), locale))
            .column("committee.decision.field.withdrawnOn", (decision, locale) -> decision.withdrawnOn())
            .column("committee.decision.field.withdrawnReason", (decision, locale) -> decision.withdrawnReason());

    private static String answer(boolean yes, Locale locale) {
        return Messages.text(locale, yes ? "committee.decision.answer.yes" : "committee.decision.answer.no");
    }

    @Inject
    private DecisionService decisions;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The decisions that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        caller.require(Permission.READ);
        DecisionFilter filter = DecisionParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("date", false);
        return TABLE.answer(request, format, vocabularies.all(), decisions.keys(filter, order), decisions::slice);
    }
}
