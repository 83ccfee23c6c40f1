package fr.maillage.orientation;

import java.util.List;

/**
 * Why a place is proposed, or what is not known of it.
 *
 * @param terms what its record says; empty where it says nothing
 */
public record Reason(Criterion criterion, Fit fit, List<TermRef> terms) {

    public Reason {
        terms = List.copyOf(terms);
    }
}
