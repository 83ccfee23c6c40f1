package fr.maillage.web.need;

import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
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
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Measures by others of the needs of territories, for programs. */
@Path("/need-indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "need-indicators")
public class NeedResource {

    @Inject
    private NeedService needs;

    @Inject
    private TerritoryService territories;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(
            summary = "The indicators of needs",
            description = "Each with its unit, source and year, and how many territories of each kind have a value.")
    @APIResponse(responseCode = "200", description = "The indicators, by name")
    public NeedAnswers.NeedIndicators list() {
        List<NeedIndicator> all = needs.indicators();
        Map<String, Map<TerritoryKind, Long>> coverage = needs.coverage();
        return new NeedAnswers.NeedIndicators(
                all.size(),
                all.stream()
                        .map(i -> new NeedAnswers.NeedListed(answer(i), coverage.getOrDefault(i.code(), Map.of())))
                        .toList());
    }

    @GET
    @Path("/{code}/values")
    @Operation(
            summary = "The values of an indicator in a territory",
            description =
                    "That of the territory itself and those of the territories of a kind inside. A value that is not"
                            + " known is null, which is not zero.")
    @APIResponse(responseCode = "200", description = "The values, by the names of the territories")
    @APIResponse(responseCode = "404", description = "No such indicator or territory (problem+json)")
    @APIResponse(responseCode = "422", description = "No such kind, or more than 2000 territories of it (problem+json)")
    public NeedAnswers.NeedValues values(
            @Parameter(description = "Code of the indicator, such as ifn-total") @PathParam("code") String code,
            @Parameter(description = "Code such as dep:93, com:93032 or per:a-name; the committee's when absent")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Of which parts: COMMUNE when absent, EPT, EPCI, QPV or IRIS") @QueryParam("kind")
                    String kind) {
        NeedIndicator indicator = needs.indicator(code);
        TerritoryView within =
                territory == null || territory.isBlank() ? territories.committee() : territories.required(territory);
        TerritoryKind parts = kind == null || kind.isBlank()
                ? TerritoryKind.COMMUNE
                : TerritoryKind.of(kind).orElseThrow(() -> Problem.invalid("kind", "unknown-value", kind));
        List<TerritoryView> inside = territories.within(within.id(), parts).stream()
                .filter(t -> t.id() != within.id())
                .toList();
        Set<Long> ids = new HashSet<>(inside.stream().map(TerritoryView::id).toList());
        ids.add(within.id());
        Map<Long, BigDecimal> values = needs.values(code, ids);
        List<NeedAnswers.NeedValue> items = inside.stream()
                .map(t -> new NeedAnswers.NeedValue(
                        NeedAnswers.NeedTerritory.of(t), NeedAnswers.plain(values.get(t.id()))))
                .toList();
        return new NeedAnswers.NeedValues(
                answer(indicator),
                NeedAnswers.NeedTerritory.of(within),
                NeedAnswers.plain(values.get(within.id())),
                items.size(),
                items.stream().filter(v -> v.value() != null).count(),
                items);
    }

    private NeedAnswers.NeedDescription answer(NeedIndicator indicator) {
        Locale locale = Languages.of(request);
        return NeedAnswers.of(indicator, indicator.name(locale), NeedWords.unit(indicator, locale));
    }
}
