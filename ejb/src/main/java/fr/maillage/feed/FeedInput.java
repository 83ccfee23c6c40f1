package fr.maillage.feed;

import fr.maillage.importing.ImportProfile;
import java.time.DayOfWeek;

/**
 * A watched source as a form gives it.
 *
 * @param location a folder below the operator's, or an address
 * @param profile the form of its files, by the code of an {@link ImportProfile}
 * @param source the source of rows that name none; null to tell it from the profile or the file's name
 * @param complete whether its files hold all that their sources publish for the départements in them
 * @param weekday null for every day
 * @param hour from 0 to 23, in Paris; null is an error that is reported
 * @param active whether it is looked at
 */
public record FeedInput(
        String name,
        FeedKind kind,
        String location,
        String profile,
        String source,
        boolean complete,
        DayOfWeek weekday,
        Integer hour,
        boolean active) {}
