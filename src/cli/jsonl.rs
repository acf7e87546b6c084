//! Analyses many articles, one JSON line each, on several threads, and passes on the results in the order of the lines.
//!
//! Lines are dealt to the workers in turn and their answers collected in the same turn, each over a channel
//! that holds two: so memory stays constant however long the input, and the order needs no sorting.

mod lines;
mod record;

use crate::arguments::LinesArguments;
use crate::error::CliError;
use crate::input::Input;
use crate::{model, progress};
use bluepencil::annotation::AnnotationSet;
use lines::{Line, Lines};
use std::io;
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Lines that wait before and behind each worker.
const WAITING: usize = 2;

/// The result for one article, or one line of JSON that says why its line was refused.
pub(crate) type Answer<T> = Result<T, String>;

/// Analyses each line of `input`, maps its annotation set with `wanted`, and passes the result to `each` in the order of the
/// lines.
///
/// # Errors
/// When the input cannot be read, the output not be written, or lines were refused.
pub(crate) fn run<T: Send>(
    input: &Input,
    arguments: &LinesArguments,
    wanted: impl Fn(&AnnotationSet) -> T + Sync,
    each: impl FnMut(Answer<T>) -> io::Result<()>,
) -> Result<(), CliError> {
    let lines = Lines::new(input.open()?);
    let tagger = model::tagger()?;
    let jobs = arguments
        .jobs
        .or_else(|| thread::available_parallelism().ok())
        .map_or(1, NonZeroUsize::get);
    let work = |line: &Line| record::answer(line, &tagger).map(|set| wanted(&set));
    let counts = spread(lines, jobs, &work, each).map_err(|stopped| match stopped {
        Stopped::Read(error) => input.read_error(error),
        Stopped::Write(error) => CliError::Write(error),
    })?;
    match counts.failed {
        0 => Ok(()),
        failed => Err(CliError::Lines {
            failed,
            all: counts.all,
        }),
    }
}

/// Why not every line was dealt with.
enum Stopped {
    Read(io::Error),
    Write(io::Error),
}

#[derive(Default)]
struct Counts {
    all: u64,
    failed: u64,
}

/// Spreads the lines over workers.
fn spread<T: Send>(
    lines: Lines,
    jobs: usize,
    work: &(impl Fn(&Line) -> Answer<T> + Sync),
    each: impl FnMut(Answer<T>) -> io::Result<()>,
) -> Result<Counts, Stopped> {
    thread::scope(|scope| {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for _ in 0..jobs {
            let (input, lines) = sync_channel::<Line>(WAITING);
            let (answers, output) = sync_channel(WAITING);
            scope.spawn(move || {
                for line in &lines {
                    if answers.send(work(&line)).is_err() {
                        break;
                    }
                }
            });
            inputs.push(input);
            outputs.push(output);
        }
        let reader = scope.spawn(move || deal(lines, &inputs));
        let counts = collect(&outputs, each);
        // Whoever still waits to hand over an answer must hear that nobody listens any more.
        drop(outputs);
        let read = reader
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let counts = counts.map_err(Stopped::Write)?;
        read.map_err(Stopped::Read)?;
        Ok(counts)
    })
}

/// Hands the lines to the workers in turn, until they are all dealt or nobody takes them any more.
fn deal(lines: Lines, workers: &[SyncSender<Line>]) -> io::Result<()> {
    for (line, worker) in lines.zip(workers.iter().cycle()) {
        if worker.send(line?).is_err() {
            break;
        }
    }
    Ok(())
}

/// Hands the answers on in the order in which the lines were dealt.
fn collect<T>(
    workers: &[Receiver<Answer<T>>],
    mut each: impl FnMut(Answer<T>) -> io::Result<()>,
) -> io::Result<Counts> {
    let mut counts = Counts::default();
    let counter = progress::articles();
    for worker in workers.iter().cycle() {
        let Ok(answer) = worker.recv() else { break };
        counts.all += 1;
        counts.failed += u64::from(answer.is_err());
        each(answer)?;
        counter.inc(1);
    }
    counter.finish_and_clear();
    Ok(counts)
}
