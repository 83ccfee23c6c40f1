package fr.maillage.web.actor;

import fr.maillage.actor.ActorField;
import fr.maillage.actor.ActorFilter;
import fr.maillage.actor.ActorService;
import fr.maillage.actor.ActorSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of actors as a table for spreadsheets, with the filters and the order of the page. */
@Path("/actors." + TableAnswers.FORMAT)
@Tag(name = "actors")
public class ActorExportResource {

    @Inject
    private ActorService actors;

    @Inject
    private VocabularyService vocabularies;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The actors that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        Vocabularies terms = vocabularies.all();
        ActorFilter filter = ActorParameters.filter(Asked.of(request), terms);
        PageRequest order = Asked.of(request).order("name", true);
        return table(terms).answer(request, format, terms, actors.keys(filter, order), actors::slice);
    }

    /** Some of the fields; the territory by its name, its code at the end. */
    private static ListExport<ActorSummary, ActorField> table(Vocabularies terms) {
        return new ListExport<ActorSummary, ActorField>("actor")
                .column("actor.field.name", (actor, locale) -> actor.name())
                .column("actor.field.shortName", (actor, locale) -> actor.shortName())
                .column(
                        "actor.field.type",
                        (actor, locale) -> terms.label(Vocabulary.ACTOR_TYPE, actor.type(), locale.getLanguage()))
                .column("actor.field.identifier", (actor, locale) -> actor.identifier())
                .column("actor.field.territory", (actor, locale) -> actor.territoryName())
                .column("actor.field.phone", (actor, locale) -> actor.phone())
                .column("actor.field.email", (actor, locale) -> actor.email())
                .column("actor.field.website", (actor, locale) -> actor.website())
                .column(
                        "actor.field.networks",
                        (actor, locale) -> actor.networks().stream()
                                .map(code -> terms.label(Vocabulary.NETWORK, code, locale.getLanguage()))
                                .collect(Collectors.joining("; ")))
                .column("actor.field.territoryCode", (actor, locale) -> actor.territoryCode());
    }
}
