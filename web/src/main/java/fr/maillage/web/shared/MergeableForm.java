package fr.maillage.web.shared;

import java.io.Serializable;

/** Inputs of a person about a record, one by one, comparable with those of somebody else about the same one. */
public interface MergeableForm<F extends MergeableForm<F>> extends Serializable {

    /** Gives the content of an input, in one text that is equal where the contents are. */
    String comparable(String input);

    /** Takes what an input holds from another form. */
    void take(String input, F other);
}
