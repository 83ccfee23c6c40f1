package fr.maillage.diagnosis.said;

import fr.maillage.committee.publication.PublicDecision;
import fr.maillage.territory.TerritoryView;
import java.util.List;

/**
 * Page on a commune or QPV that everybody may read.
 *
 * @param own the findings about it or what lies in it
 * @param around those about what it lies in
 * @param decisions those of its committees that everybody may read, but that no finding above names; the latest first
 * @param quarters the QPV that lie in it
 */
public record SaidPage(
        TerritoryView territory,
        List<SaidFinding> own,
        List<SaidFinding> around,
        List<PublicDecision> decisions,
        List<TerritoryView> quarters) {}
