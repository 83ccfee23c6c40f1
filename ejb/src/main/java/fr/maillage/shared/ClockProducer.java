package fr.maillage.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one source of time: a UTC clock for instants; {@link #PARIS} for what people call a day. */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The day that it is in Paris. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(PARIS));
    }

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
