package org.rightsgraph;

import java.io.Console;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

import org.rightsgraph.importer.Progress;

/** A progress bar. */
final class TerminalProgress implements Progress {

	private @Nullable ProgressBar bar;

	/**
	 * {@return a progress bar where somebody looks at a terminal}
	 */
	static Progress onTerminal() {
		@Nullable Console console = System.console();
		return (console != null && console.isTerminal()) ? new TerminalProgress() : Progress.SILENT;
	}

	@Override
	public void start(Stage stage, long steps) {
		this.bar = new ProgressBarBuilder().setTaskName(stage.title())
			.setInitialMax(steps)
			.setStyle(ProgressBarStyle.ASCII)
			.clearDisplayOnFinish()
			.build();
	}

	@Override
	public void advance(long steps) {
		if (this.bar != null) {
			this.bar.stepBy(steps);
		}
	}

	@Override
	public void finish() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
