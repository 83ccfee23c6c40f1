package fr.maillage.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A territory with what surrounds it today.
 *
 * @param territory itself
 * @param version for the check that nobody changed it meanwhile
 * @param description what people should know; null where nothing is said
 * @param validFrom the first day on which it holds
 * @param validTo the first day on which it no longer holds; null while it does
 * @param insideOf the territories that contain it, widest first, without itself
 * @param contents how many territories of each kind lie inside it; kinds without any are absent
 * @param postalCodes of a commune; empty for other kinds
 * @param retiredCodes the INSEE codes that lead to this commune; empty for other kinds
 */
public record TerritoryDetail(
        TerritoryView territory,
        int version,
        String description,
        LocalDate validFrom,
        LocalDate validTo,
        List<TerritoryView> insideOf,
        Map<TerritoryKind, Long> contents,
        List<String> postalCodes,
        List<String> retiredCodes) {

    public TerritoryDetail {
        insideOf = List.copyOf(insideOf);
        contents = Map.copyOf(contents);
        postalCodes = List.copyOf(postalCodes);
        retiredCodes = List.copyOf(retiredCodes);
    }

    public boolean current() {
        return validTo == null;
    }
}
