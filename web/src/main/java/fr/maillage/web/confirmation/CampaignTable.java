package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignFigures;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.rest.ListTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Basis that the tables of campaigns have in common. */
final class CampaignTable {

    private static final Map<String, Function<CampaignFigures, Object>> FIGURES = all();

    private CampaignTable() {}

    static PageRequest page(int number) {
        return new PageRequest(number, PageRequest.MAX_SIZE, null, true);
    }

    /** Adds the figures of each row behind its own columns. */
    static <V> ListTable<V> figures(ListTable<V> table, Function<V, CampaignFigures> figures) {
        FIGURES.forEach((heading, figure) -> table.column(heading, row -> figure.apply(figures.apply(row))));
        return table;
    }

    private static Map<String, Function<CampaignFigures, Object>> all() {
        Map<String, Function<CampaignFigures, Object>> all = new LinkedHashMap<>();
        all.put("confirmation.figure.places", CampaignFigures::places);
        all.put("confirmation.figure.sent", CampaignFigures::sent);
        all.put("confirmation.figure.opened", CampaignFigures::opened);
        all.put("confirmation.figure.confirmed", CampaignFigures::confirmed);
        all.put("confirmation.figure.telephone", CampaignFigures::telephone);
        all.put("confirmation.figure.corrected", CampaignFigures::corrected);
        all.put("confirmation.figure.closed", CampaignFigures::closed);
        all.put("confirmation.figure.silent", CampaignFigures::silent);
        all.put("confirmation.figure.unreachable", CampaignFigures::unreachable);
        return all;
    }
}
