package fr.maillage.committee.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * The annexes of a gathering before they are bound.
 *
 * @param title that of the gathering
 * @param territory the key of the territory that its body works for
 * @param papers in the order of the agenda
 */
public record AnnexList(String title, LocalDate heldOn, long territory, List<PaperView> papers) {}
