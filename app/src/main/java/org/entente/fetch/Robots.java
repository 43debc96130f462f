package org.entente.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.fetch.FetchException.Code;

/**
 * What hosts ask of programs in their robots.txt (RFC 9309). It is asked for once in a while: without one (4xx) all is
 * allowed, and where the host is in trouble (5xx) nothing is.
 */
final class Robots {
    private static final List<String> NAMES = List.of("entente");
    private static final int LARGEST = 512 << 10;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final String PATH = "/robots.txt";

    private final Manners manners;
    private final Transport transport;
    private final Pace pace;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Known> hosts = new HashMap<>();

    private record Known(BaseRobotRules rules, long until) {}

    Robots(Manners manners, Transport transport, Pace pace) {
        this.manners = manners;
        this.transport = transport;
        this.pace = pace;
    }

    /**
     * How far apart requests to this host are to be.
     *
     * @throws FetchException if the page may not be fetched, or it cannot be known whether it may
     */
    Duration check(URI address) throws FetchException {
        BaseRobotRules rules = rules(address);
        if (!rules.isAllowed(address.toString())) {
            throw new FetchException(
                    Code.ROBOTS, "robots.txt of " + address.getHost() + " asks programs not to fetch it");
        }
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay())); // negative where nothing is asked
        return asked.compareTo(manners.delay()) > 0 ? asked : manners.delay();
    }

    private BaseRobotRules rules(URI address) throws FetchException {
        String host = address.getScheme() + "://" + address.getAuthority();
        Known known = hosts.get(host);
        if (known != null && known.until - System.nanoTime() > 0) {
            return known.rules;
        }
        BaseRobotRules rules = fetch(URI.create(host + PATH), host);
        hosts.put(host, new Known(rules, System.nanoTime() + GOOD_FOR.toNanos()));
        return rules;
    }

    private BaseRobotRules fetch(URI first, String host) throws FetchException {
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            pace.await(address);
            Answer answer;
            try {
                answer =
                        transport.get(address, "text/plain, */*;q=0.5", Validator.NONE, LARGEST, true, manners.limit());
            } finally {
                pace.asked(address, manners.delay());
            }
            if (answer.isRedirect() && answer.location() != null) {
                address = WebAddress.parse(address, answer.location(), manners.allowPrivate());
            } else if (answer.isSuccess()) {
                return parser.parseContent(host + PATH, answer.body(), answer.type(), NAMES);
            } else if (answer.status() == 429 || answer.status() >= 500) {
                throw new FetchException(
                        Code.NOT_NOW,
                        "its host answers " + answer.status() + " when asked for its robots.txt",
                        answer.retryAfter());
            } else {
                break;
            }
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
}
