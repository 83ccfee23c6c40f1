package fr.maillage.deployment.coverage;

import java.time.LocalDate;
import java.util.List;

/** Where people get help on a day; who knows of such sites implements it, found by CDI. */
public interface HelpSites {

    /** All sites that are open in the weeks around a day and have a position, wherever they are. */
    List<HelpSite> on(LocalDate day);
}
