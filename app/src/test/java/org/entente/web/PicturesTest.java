package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Map, network and calendar. */
class PicturesTest {
    static Site site;

    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException {
        site = new Site(temporary.resolve("dossier"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void theMapShowsEventsByPlaceAndLeadsToThem() throws Exception {
        Document page = page("/map");
        Element mark = page.select(".map a.mark").get(0);
        assertThat(mark.attr("aria-label")).isEqualTo("Port Elba, Netherlands: 2 events, mostly cooperation");
        assertThat(mark.select("text").text()).isEqualTo("2");
        assertThat(page.select("main > p.soft").get(0).text()).contains("2 events in this part", "4 events more");
        assertThat(page.select("table tbody tr")).hasSize(1);
        Document events = page(mark.attr("href"));
        assertThat(events.select(".events > li")).hasSize(2);
        assertThat(events.select("input[name=place]").val()).isEqualTo("Port Elba, NLD");
    }

    @Test
    void aPartOfTheMapShowsWhatLiesThere() throws Exception {
        assertThat(page("/map?box=-25,34,45,72").select(".mark")).hasSize(1);
        Document africa = page("/map?box=-20,-36,54,38");
        assertThat(africa.select(".mark")).isEmpty();
        assertThat(africa.select(".empty").text()).contains("No event that fits has a place here");
        assertThat(africa.select(".land").attr("d").length())
                .isLessThan(page("/map").select(".land").attr("d").length());
        for (String wrong : new String[] {"1,2,3", "45,34,-25,72", "a,b,c,d", "-25,34,45,720"}) {
            assertThat(site.get("/map?box=" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void aPlaceIsFoundByNameCountryOrBoth() throws Exception {
        for (String place : new String[] {"Elba", "port%20elba", "NLD", "nld", "Port%20Elba,%20NLD"}) {
            assertThat(page("/events?place=" + place).select(".events > li"))
                    .as(place)
                    .hasSize(2);
        }
        for (String place : new String[] {"Elb", "Elba,%20NLD", "Port%20Elba,%20FRA"}) {
            assertThat(page("/events?place=" + place).select(".events > li"))
                    .as(place)
                    .isEmpty();
        }
    }

    @Test
    void theNetworkDrawsWhoHasToDoWithWhom() throws Exception {
        Document page = page("/network");
        assertThat(page.select(".node text").eachText()).contains("Sudmark", "hill rebels", "Norland");
        assertThat(page.select(".edge")).hasSameSizeAs(page.select("table tbody tr"));
        Element conflict = page.select("table tbody tr").stream()
                .filter(r -> r.text().contains("Norland"))
                .findFirst()
                .orElseThrow();
        assertThat(conflict.text()).contains("conflict 1 0 0 1 0");
        assertThat(conflict.select("a").attr("href")).isEqualTo("/pair?actor=Q1001&with=Q1002");
        assertThat(page.select(".edge.conflict title").text())
                .contains("Norland and Sudmark: 1 event, mostly conflict");
        assertThat(page("/network?type=aid").select(".edge")).hasSize(1);
        assertThat(page("/network?actor=Atlantis").select(".empty").text()).contains("No event that fits");
    }

    @Test
    void aMonthShowsItsDaysWithHeadlinesAndStanding() throws Exception {
        Document page = page("/calendar?month=2021-05");
        assertThat(page.select("h1").text()).isEqualTo("May 2021");
        assertThat(page.select("td.day")).hasSize(8);
        Element monday = page.select("td.day").get(0);
        assertThat(monday.select(".name").text()).isEqualTo("Monday 3 May");
        assertThat(monday.select("li .standing")).hasSize(1);
        assertThat(monday.select("a.stop").attr("href")).isEqualTo("/events?from=2021-05-03&to=2021-05-03");
        assertThat(page.select("td.day").get(7).select(".standing").text()).isEqualTo("planned");
        assertThat(page.select("section[aria-labelledby=longer] li").text()).contains("by 4 May 2021");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/calendar?month=2021-04");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/calendar?month=2021-06");
        assertThat(site.get("/calendar?month=May").statusCode()).isEqualTo(400);
    }

    @Test
    void yearsLeadToTheirMonthsAndKeepTheFilter() throws Exception {
        Document page = page("/calendar?type=aid");
        assertThat(page.select("table.years a")).hasSize(1);
        assertThat(page.select("table.years a").attr("href")).isEqualTo("/calendar?type=AID&month=2021-04");
        assertThat(page.select("table.years a").attr("aria-label"))
                .isEqualTo("April 2021: 1 event, mostly cooperation");
        Document month = page(page.select("table.years a").attr("href"));
        assertThat(month.select("input[type=hidden][name=month]").val()).isEqualTo("2021-04");
        assertThat(month.select("td.day")).hasSize(1);
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
