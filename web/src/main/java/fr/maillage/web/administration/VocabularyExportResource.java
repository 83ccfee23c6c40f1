package fr.maillage.web.administration;

import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.TermView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyEditorService;
import fr.maillage.web.shared.Languages;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A reference list as a table for spreadsheets. */
@Path("/vocabularies/{list: [a-z-]+}." + TableAnswers.FORMAT)
@Tag(name = "vocabularies")
public class VocabularyExportResource {

    private static final List<String> COLUMNS = List.of(
            "administration.term.label",
            "administration.term.labelEn",
            "administration.term.code",
            "administration.term.parentCode",
            "administration.term.rank",
            "administration.term.uses",
            "administration.term.state");

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
        List<TermView> terms = service.terms(vocabulary);
        return TableAnswers.of(
                request,
                format,
                "administration.vocabularies.file",
                "administration.vocabulary." + vocabulary.code(),
                COLUMNS,
                sink -> terms.forEach(row -> sink.accept(cells(row))));
    }

    private List<Object> cells(TermView row) {
        String state = row.term().active() ? "administration.term.active" : "administration.term.inactive";
        return Arrays.asList(
                row.term().label(),
                row.term().labelEn(),
                row.term().code(),
                row.term().parentCode(),
                row.term().rank(),
                row.uses(),
                Messages.text(Languages.of(request), state));
    }
}
