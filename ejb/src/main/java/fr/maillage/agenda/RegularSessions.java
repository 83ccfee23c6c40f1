package fr.maillage.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sessions that are held regularly, for the public agenda; a feature above implements it. Asks for no right. */
public interface RegularSessions {

    /**
     * The sessions that everybody may come to, from one day to another, both included, in the order of time.
     *
     * @param territory a code; null or blank for everywhere
     * @param service the code of a national service; null or blank for any
     * @param place the identifier of a place; null for any
     */
    List<RegularSession> between(String territory, String service, UUID place, LocalDate from, LocalDate to);
}
