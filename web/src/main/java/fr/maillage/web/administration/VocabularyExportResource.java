package fr.maillage.web.administration;

import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.TermView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyEditorService;
import fr.maillage.web.shared.rest.ListTable;
import fr.maillage.web.shared.rest.TableAnswers;
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

/** A reference list as a table for spreadsheets. */
@Path("/vocabularies/{list: [a-z-]+}." + TableAnswers.FORMAT)
@Tag(name = "vocabularies")
public class VocabularyExportResource {

    @Inject
    private VocabularyEditorService service;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The terms of a reference list, for spreadsheets")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "404", description = "There is no such list")
    public Response export(@PathParam("list") String list, @PathParam("format") String format) {
        Vocabulary vocabulary = Vocabulary.byCode(list).orElseThrow(() -> Problem.notFound("vocabulary", list));
        return new ListTable<TermView>(
                        "administration.vocabularies.file", "administration.vocabulary." + vocabulary.code())
                .column("administration.term.label", row -> row.term().label())
                .column("administration.term.labelEn", row -> row.term().labelEn())
                .column("administration.term.code", row -> row.term().code())
                .column("administration.term.parentCode", row -> row.term().parentCode())
                .column("administration.term.rank", row -> row.term().rank())
                .column("administration.term.uses", TermView::uses)
                .words(
                        "administration.term.state",
                        "administration.term.",
                        row -> row.term().active() ? "active" : "inactive")
                .rows(request, format, service.terms(vocabulary));
    }
}
