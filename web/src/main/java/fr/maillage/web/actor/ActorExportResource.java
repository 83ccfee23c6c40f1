package fr.maillage.web.actor;

import fr.maillage.actor.ActorFilter;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
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
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of actors as a table for spreadsheets, with the filters and the order of the page. */
@Path("/actors." + TableAnswers.FORMAT)
@Tag(name = "actors")
public class ActorExportResource {

    private static final List<String> COLUMNS = List.of(
            "actor.field.name",
            "actor.field.shortName",
            "actor.field.type",
            "actor.field.identifier",
            "actor.field.territory",
            "actor.field.phone",
            "actor.field.email",
            "actor.field.website",
            "actor.field.networks",
            "actor.field.territoryCode");

    @Inject
    private ActorService actors;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The actors that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Locale locale = Languages.of(request);
        ActorFilter filter = ActorParameters.filter(Asked.of(request), vocabularies.all());
        PageRequest order = Asked.of(request).order("name", true);
        // Read before the answer begins, so that a refusal is no broken file.
        Page<ActorSummary> first = page(filter, order, 0);
        Vocabularies terms = vocabularies.all();
        return TableAnswers.of(
                request,
                format,
                "actor.export.file",
                "actor.list.title",
                COLUMNS,
                sink -> write(sink, terms, locale.getLanguage(), filter, order, first));
    }

    private void write(
            Consumer<List<?>> sink,
            Vocabularies terms,
            String language,
            ActorFilter filter,
            PageRequest order,
            Page<ActorSummary> first) {
        Page<ActorSummary> page = first;
        for (int number = 1; !page.items().isEmpty(); number++) {
            page.items().forEach(actor -> sink.accept(cells(terms, language, actor)));
            page = page(filter, order, number);
        }
    }

    private Page<ActorSummary> page(ActorFilter filter, PageRequest order, int number) {
        return actors.list(filter, order.at(number));
    }

    private static List<Object> cells(Vocabularies terms, String language, ActorSummary actor) {
        return Arrays.asList(
                actor.name(),
                actor.shortName(),
                terms.label(Vocabulary.ACTOR_TYPE, actor.type(), language),
                actor.identifier(),
                actor.territoryName(),
                actor.phone(),
                actor.email(),
                actor.website(),
                actor.networks().stream()
                        .map(code -> terms.label(Vocabulary.NETWORK, code, language))
                        .collect(Collectors.joining("; ")),
                actor.territoryCode());
    }
}
