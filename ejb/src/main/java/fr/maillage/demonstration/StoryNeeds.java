package fr.maillage.demonstration;

import fr.maillage.intake.RecordNotes;
import fr.maillage.need.NeedIndicator;
import fr.maillage.need.NeedIntakeService;
import fr.maillage.need.NeedRow;
import fr.maillage.need.NeedUnit;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * An indicator of need with invented values for the communes and QPV of any territory: that of the country has no licence
 * to ship by. Its name and its source say that they are invented.
 */
@ApplicationScoped
class StoryNeeds {

    private static final int CHUNK = 100;

    /** Values lie between 2.0 and 9.0, in tenths. */
    private static final int LOWEST = 20;

    private static final int SPREAD = 71;

    @Inject
    private NeedIntakeService needs;

    @Inject
    private TerritoryService territories;

    /** Enters a value for each commune and QPV; the same ones at every load. */
    void load(TerritoryView where, LocalDate today) {
        NeedIndicator indicator = indicator(today.getYear() - 1);
        List<TerritoryView> parts = new ArrayList<>(territories.within(where.id(), TerritoryKind.COMMUNE));
        parts.addAll(territories.within(where.id(), TerritoryKind.QPV));
        RecordNotes notes = new RecordNotes();
        for (int from = 0; from < parts.size(); from += CHUNK) {
            needs.take(
                    parts.subList(from, Math.min(parts.size(), from + CHUNK)).stream()
                            .map(part -> new NeedRow(indicator, part, value(part.code())))
                            .toList(),
                    false,
                    notes);
        }
    }

    private static NeedIndicator indicator(int year) {
        Map<String, String> said = StoryFile.records("needs.txt").get(0);
        return new NeedIndicator(
                null,
                said.get("code"),
                said.get("name"),
                said.get("nameEn"),
                NeedUnit.SCORE,
                new BigDecimal(said.get("low")),
                new BigDecimal(said.get("high")),
                said.get("source"),
                year,
                true);
    }

    private static BigDecimal value(String code) {
        CRC32 sum = new CRC32();
        sum.update(code.getBytes(StandardCharsets.UTF_8));
        return BigDecimal.valueOf(LOWEST + sum.getValue() % SPREAD, 1);
    }
}
