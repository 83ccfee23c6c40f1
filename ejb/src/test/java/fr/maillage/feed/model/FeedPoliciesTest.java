package fr.maillage.feed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedPoliciesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T03:00Z, , 4, 2026-11-25T03:00Z, 2026-11-26T03:00Z",
        "2026-11-25T02:59Z, , 4, 2026-11-24T03:00Z, 2026-11-25T03:00Z",
        "2026-11-25T12:00Z, MONDAY, 4, 2026-11-23T03:00Z, 2026-11-30T03:00Z",
        "2026-07-01T12:00Z, , 4, 2026-07-01T02:00Z, 2026-07-02T02:00Z",
        "2026-11-24T23:30Z, , 0, 2026-11-24T23:00Z, 2026-11-25T23:00Z"
    })
    void a_look_is_due_at_its_hour_in_paris(
            OffsetDateTime now, DayOfWeek weekday, int hour, OffsetDateTime latest, OffsetDateTime next) {
        assertThat(FeedSchedulePolicy.latest(weekday, hour, now, PARIS)).isEqualTo(latest);
        assertThat(FeedSchedulePolicy.next(weekday, hour, now, PARIS)).isEqualTo(next);
    }

    @Test
    void the_hour_that_the_clocks_leave_out_comes_an_hour_later() {
        OffsetDateTime noon = OffsetDateTime.parse("2027-03-28T10:00Z");
        assertThat(FeedSchedulePolicy.latest(null, 2, noon, PARIS))
                .isEqualTo(OffsetDateTime.parse("2027-03-28T01:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "0.1.2.3, true",
        "100.63.255.255, false",
        "100.64.0.1, true",
        "100.127.255.255, true",
        "100.128.0.1, false",
        "99.64.0.1, false",
        "101.64.0.1, false",
        "192.0.0.1, true",
        "192.1.0.1, false",
        "193.0.0.1, false",
        "198.17.0.1, false",
        "198.18.0.1, true",
        "198.19.255.255, true",
        "198.20.0.1, false",
        "199.18.0.1, false",
        "240.0.0.1, true",
        "0.0.0.0, true",
        "224.0.0.1, true",
        "255.255.255.255, true",
        "::1, true",
        "::ffff:10.0.0.1, true",
        "fe80::1, true",
        "fd00::1, true",
        "64:ff9b::a00:1, true",
        "2002:a00:1::, true",
        "2003:a00:1::, false",
        "2001:200::1, false",
        "8.8.8.8, false",
        "172.32.0.1, false",
        "2001:4860:4860::8888, false"
    })
    void addresses_of_inner_networks_are_known(String address, boolean inner) throws UnknownHostException {
        assertThat(AddressPolicy.inner(InetAddress.getByName(address))).isEqualTo(inner);
    }
}
