package fr.maillage.diagnosis.said;

import fr.maillage.diagnosis.statement.Verbatim;
import java.util.List;

/** A published finding with some of the words that it rests on. */
public record SaidFinding(PublishedFinding finding, List<Verbatim> quotes) {}
