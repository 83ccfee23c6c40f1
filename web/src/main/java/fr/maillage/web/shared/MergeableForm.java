package fr.maillage.web.shared;

import java.io.Serializable;

/** What a person types about a record, input by input, comparable with what somebody else typed about the same one. */
public interface MergeableForm<F extends MergeableForm<F>> extends Serializable {

    /** What an input holds, in one text that is equal where the contents are. */
    String comparable(String input);

    /** Takes what an input holds from another form. */
    void take(String input, F other);
}
