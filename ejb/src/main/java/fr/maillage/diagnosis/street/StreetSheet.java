package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryView;
import java.time.LocalDate;
import java.util.List;

/**
 * Sheet that a telephone needs to work without a network.
 *
 * @param campaign its values but the territory
 * @param lastSending until when what was said is taken, this day included
 * @param communes where respondents may live, by name
 * @param themes of the first level, in their order
 */
public record StreetSheet(
        FieldValues<StreetField> campaign,
        LocalDate lastSending,
        List<TerritoryView> communes,
        List<ThemeView> themes) {}
