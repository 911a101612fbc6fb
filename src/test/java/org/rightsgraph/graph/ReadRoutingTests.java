package org.rightsgraph.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

class ReadRoutingTests {

	private final Driver driver = mock(Driver.class);

	private final ArgumentCaptor<SessionConfig> config = ArgumentCaptor.forClass(SessionConfig.class);

	@Test
	void readsGoToFollowersThatHaveSeenTheLastImport() {
		Bookmark imported = Bookmark.from("imported");
		BookmarkManager bookmarks = mock(BookmarkManager.class);
		given(bookmarks.getBookmarks()).willReturn(Set.of(imported));
		given(this.driver.executableQueryBookmarkManager()).willReturn(bookmarks);
		Session session = mock(Session.class);
		Transaction transaction = mock(Transaction.class);
		given(this.driver.session(any(SessionConfig.class))).willReturn(session);
		given(session.beginTransaction(any(TransactionConfig.class))).willReturn(transaction);
		given(session.isOpen()).willReturn(true);
		given(transaction.isOpen()).willReturn(true);

		String answer = new GraphConfiguration()
			.readTransactions(this.driver, Neo4jClient.create(this.driver), new NoPast(), new NothingMarked())
			.read((_) -> "answer");

		assertThat(answer).isEqualTo("answer");
		then(this.driver).should().session(this.config.capture());
		assertThat(this.config.getValue().defaultAccessMode()).isEqualTo(AccessMode.READ);
		assertThat(this.config.getValue().bookmarks()).contains(imported);
	}

	private static final class NothingMarked implements PublicGraphs {

		@Override
		public <T> T read(Optional<LocalDate> day, Function<Consumer<Neo4jClient>, T> whole, Function<Driver, T> work) {
			return whole.apply((_) -> {
			});
		}

		@Override
		public <T> T stream(Optional<LocalDate> day, Supplier<T> whole, Function<Driver, T> work) {
			return whole.get();
		}

	}

	private static final class NoPast implements PastGraphs {

		@Override
		public <T> T read(LocalDate day, Function<Driver, T> work) {
			throw new AssertionError("Nobody asked as of " + day);
		}

	}

}
