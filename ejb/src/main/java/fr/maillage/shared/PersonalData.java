package fr.maillage.shared;

import java.util.List;

/**
 * Knowledge of a feature about people, declared as a CDI bean, so that somebody can be told what is known of her, and have it
 * erased. The caller has asked for the rights.
 */
public interface PersonalData {

    /** A short name, such as {@code contacts}; also the last part of the keys of its texts. */
    String kind();

    /** Lists the records known of somebody, a thousand at most. */
    List<PersonalRecord> of(Person person);

    /**
     * Erases it, in the current transaction; figures that tell of nobody stay.
     *
     * @throws Problem CONFLICT where something must not go; nothing is erased then
     */
    void erase(Person person);
}
