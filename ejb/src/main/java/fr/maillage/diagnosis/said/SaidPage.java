package fr.maillage.diagnosis.said;

import fr.maillage.territory.TerritoryView;
import java.util.List;

/**
 * What everybody may read of a commune or QPV.
 *
 * @param own the findings about it or what lies in it
 * @param around those about what it lies in
 * @param quarters the QPV that lie in it
 */
public record SaidPage(
        TerritoryView territory, List<SaidFinding> own, List<SaidFinding> around, List<TerritoryView> quarters) {}
