package fr.maillage.web.indicator;

import fr.maillage.territory.TerritoryDetail;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which territory a page is about, which others it offers, and which kinds of parts it can be compared by. */
@RequestScoped
public class TerritoryChoice {

    /** The kinds to compare by, in the order in which one of them is taken when none is asked for. */
    private static final List<TerritoryKind> PARTS = List.of(
            TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.COMMUNE, TerritoryKind.PERIMETER, TerritoryKind.QPV);

    @Inject
    private TerritoryService territories;

    @Inject
    private RememberedTerritory here;

    /** The territory with that code; without one, the one that is remembered. */
    TerritoryView chosen(String code) {
        return code == null || code.isBlank() ? here.getTerritory() : territories.required(code);
    }

    /** Lists the territories to choose from, by kind; the chosen territory is always among it. */
    Map<TerritoryKind, List<TerritoryView>> offered(TerritoryView chosen) {
        Map<TerritoryKind, List<TerritoryView>> byKind = new EnumMap<>(TerritoryKind.class);
        territories
                .choices(chosen.code())
                .forEach(t ->
                        byKind.computeIfAbsent(t.kind(), k -> new ArrayList<>()).add(t));
        return byKind;
    }

    /** The kinds of territories inside, in order. */
    List<TerritoryKind> partKinds(TerritoryView territory) {
        TerritoryDetail detail = territories.detail(territory.code());
        return PARTS.stream()
                .filter(kind -> detail.contents().getOrDefault(kind, 0L) > (kind == territory.kind() ? 1 : 0))
                .toList();
    }

    /** The kind asked for where it is one of those; else the first; null where there is none. */
    static TerritoryKind partKind(String asked, List<TerritoryKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(kinds.isEmpty() ? null : kinds.get(0));
    }

    /** The territories of a kind inside another, without itself; none for a null kind. */
    List<TerritoryView> parts(TerritoryView territory, TerritoryKind kind) {
        return kind == null
                ? List.of()
                : territories.within(territory.id(), kind).stream()
                        .filter(t -> t.id() != territory.id())
                        .toList();
    }
}
