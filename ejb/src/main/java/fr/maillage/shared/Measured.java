package fr.maillage.shared;

import java.util.List;

/** Metrics of a feature about itself, declared as a CDI bean; no label of them tells of a person. */
public interface Measured {

    /** The values at this moment; cheap enough to be asked every few seconds. */
    List<Metric> metrics();
}
