package fr.maillage.web.territory;

import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryDetail;
import fr.maillage.territory.TerritoryFilter;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.rest.Paging;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Territories by code. */
@Path("/territories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "territories")
public class TerritoryResource {

    @Inject
    private TerritoryService territories;

    /** A page of territories. */
    public record Listing(long total, int page, int size, List<Item> items) {}

    /**
     * A territory in brief.
     *
     * @param population inhabitants; absent where unknown
     */
    public record Item(String code, String kind, String officialCode, String name, Integer population) {

        static Item of(TerritoryView t) {
            return new Item(t.code(), t.kind().name(), t.officialCode(), t.name(), t.population());
        }
    }

    /** A territory with what surrounds it today. */
    public record Whole(
            String code,
            String kind,
            String officialCode,
            String name,
            Integer population,
            String description,
            LocalDate validFrom,
            List<Item> insideOf,
            Map<String, Long> contents,
            List<String> postalCodes,
            List<String> retiredCodes) {

        static Whole of(TerritoryDetail detail) {
            TerritoryView t = detail.territory();
            Map<String, Long> contents = new TreeMap<>();
            detail.contents().forEach((kind, count) -> contents.put(kind.name(), count));
            return new Whole(
                    t.code(),
                    t.kind().name(),
                    t.officialCode(),
                    t.name(),
                    t.population(),
                    detail.description(),
                    detail.validFrom(),
                    detail.insideOf().stream().map(Item::of).toList(),
                    contents,
                    detail.postalCodes(),
                    detail.retiredCodes());
        }
    }

    @GET
    @Operation(
            summary = "List territories",
            description = "In a stable order; sort by name, kind, code or population, with a"
                    + " minus sign in front for the descending order.")
    @APIResponse(responseCode = "200", description = "A page of territories")
    @APIResponse(responseCode = "404", description = "Unknown territory in within")
    @APIResponse(responseCode = "422", description = "Unknown kind or order")
    public Listing list(
            @Parameter(description = "DEPARTMENT, EPCI, EPT, PERIMETER, COMMUNE or QPV") @QueryParam("kind")
                    String kind,
            @Parameter(description = "A part of the name, or the beginning of the official code") @QueryParam("q")
                    String q,
            @Parameter(description = "The code of a territory inside which they lie") @QueryParam("within")
                    String within,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") @DefaultValue("name") String sort) {
        PageRequest request = Paging.request(page, size, sort);
        Page<TerritoryView> found = territories.list(new TerritoryFilter(kind(kind), q, within), request);
        return new Listing(
                found.total(),
                request.page(),
                request.size(),
                found.items().stream().map(Item::of).toList());
    }

    @GET
    @Path("/{code}")
    @APIResponse(responseCode = "200", description = "What it is, what it lies in, how much lies in it")
    @APIResponse(responseCode = "404", description = "No such territory")
    @Operation(summary = "Read a territory", description = "The code of a merged commune leads to the commune of today")
    public Whole get(@PathParam("code") String code) {
        return Whole.of(territories.detail(code));
    }

    private static TerritoryKind kind(String text) {
        return text == null || text.isBlank()
                ? null
                : TerritoryKind.of(text).orElseThrow(() -> Problem.invalid("kind", "unknown-value", text));
    }
}
