package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignFigures;
import fr.maillage.shared.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the tables of campaigns have in common. */
final class CampaignTable {

    private static final List<String> FIGURES = List.of(
            "confirmation.figure.places",
            "confirmation.figure.sent",
            "confirmation.figure.opened",
            "confirmation.figure.confirmed",
            "confirmation.figure.telephone",
            "confirmation.figure.corrected",
            "confirmation.figure.closed",
            "confirmation.figure.silent",
            "confirmation.figure.unreachable");

    private CampaignTable() {}

    static PageRequest page(int number) {
        return new PageRequest(number, PageRequest.MAX_SIZE, null, true);
    }

    static List<String> columns(String... columns) {
        return Stream.concat(Arrays.stream(columns), FIGURES.stream()).toList();
    }

    static List<Object> cells(CampaignFigures figures, Object... before) {
        List<Object> cells = new ArrayList<>(Arrays.asList(before));
        cells.addAll(List.of(
                figures.places(),
                figures.sent(),
                figures.opened(),
                figures.confirmed(),
                figures.telephone(),
                figures.corrected(),
                figures.closed(),
                figures.silent(),
                figures.unreachable()));
        return cells;
    }
}
