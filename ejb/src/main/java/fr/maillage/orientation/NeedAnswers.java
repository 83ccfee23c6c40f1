package fr.maillage.orientation;

import java.util.List;

/**
 * The answers to a need.
 *
 * @param exact services that name it
 * @param near services that come near to it: one has to ask there
 */
public record NeedAnswers(List<TermRef> exact, List<TermRef> near) {

    /** Nothing. */
    public static final NeedAnswers NONE = new NeedAnswers(List.of(), List.of());

    public NeedAnswers {
        exact = List.copyOf(exact);
        near = List.copyOf(near);
    }
}
