package fr.maillage.shared;

import java.util.List;

/** What a feature measures of itself, declared as a CDI bean; no label of it tells of a person. */
public interface Measured {

    /** The values at this moment; cheap enough to be asked every few seconds. */
    List<Metric> metrics();
}
