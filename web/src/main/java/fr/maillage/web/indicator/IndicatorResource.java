package fr.maillage.web.indicator;

import fr.maillage.indicator.IndicatorDefinition;
import fr.maillage.indicator.IndicatorReading;
import fr.maillage.indicator.IndicatorService;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of the snapshots, for programs; names and texts in the language of {@code Accept-Language}. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators")
public class IndicatorResource {

    @Inject
    private IndicatorService indicators;

    @Inject
    private TerritoryService territories;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "The latest figures of a territory",
            description = "One item per indicator. What is not computable has computable=false, no value and a reason;"
                    + " it is never zero. Before the first snapshot there are no items.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "404", description = "No such territory (problem+json)")
    public IndicatorAnswers.Latest latest(
            @Parameter(description = "Code such as dep:93, com:93032 or per:a-name; the committee's when absent")
                    @QueryParam("territory")
                    String territory) {
        List<IndicatorDefinition> definitions = indicators.definitions();
        TerritoryView view = territory(territory);
        Map<String, IndicatorDefinition> byCode =
                definitions.stream().collect(Collectors.toMap(IndicatorDefinition::code, Function.identity()));
        List<IndicatorReading> readings = indicators.readings(view.id());
        return new IndicatorAnswers.Latest(
                IndicatorAnswers.Territory.of(view),
                readings.isEmpty() ? null : readings.get(0).date(),
                readings.size(),
                readings.stream().map(r -> answer(byCode.get(r.indicator()), r)).toList());
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary = "One indicator of a territory over time",
            description = "One item per snapshot, oldest first, at most the last 1000; a year by default.")
    @APIResponse(responseCode = "200", description = "The definition in words, and the series")
    @APIResponse(responseCode = "404", description = "No such indicator or territory (problem+json)")
    @APIResponse(responseCode = "422", description = "A day that is not written as 2026-11-24 (problem+json)")
    public IndicatorAnswers.Series series(
            @Parameter(description = "Code of the indicator, such as place-count") @PathParam("code") String code,
            @Parameter(description = "Code of the territory; the committee's when absent") @QueryParam("territory")
                    String territory,
            @Parameter(description = "First day, included; by default a year before the last") @QueryParam("from")
                    String from,
            @Parameter(description = "Last day, included; by default today") @QueryParam("to") String to) {
        IndicatorDefinition definition = indicators.definition(code);
        TerritoryView view = territory(territory);
        Asked asked = Asked.byProgram(request::getParameter);
        List<IndicatorReading> readings = indicators.series(code, view.id(), asked.day("from"), asked.day("to"));
        Locale locale = locale();
        IndicatorDefinition.Words words = definition.words(locale);
        Map<String, String> labels = labels(definition, locale);
        return new IndicatorAnswers.Series(
                definition.code(),
                words.name(),
                words.unit(),
                IndicatorAnswers.Definition.of(words),
                IndicatorAnswers.Territory.of(view),
                readings.size(),
                readings.stream()
                        .map(r -> IndicatorAnswers.of(definition, r, labels, locale))
                        .toList());
    }

    private IndicatorAnswers.Reading answer(IndicatorDefinition definition, IndicatorReading reading) {
        Locale locale = locale();
        return IndicatorAnswers.of(definition, reading, labels(definition, locale), locale);
    }

    private Map<String, String> labels(IndicatorDefinition definition, Locale locale) {
        return definition.dimension() == null ? Map.of() : indicators.dimensionLabels(definition.code(), locale);
    }

    private TerritoryView territory(String code) {
        return code == null || code.isBlank() ? territories.committee() : territories.required(code);
    }

    private Locale locale() {
        return Languages.of(request);
    }
}
