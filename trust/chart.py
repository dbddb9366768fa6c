"""Pictures of the year table. None is drawn yet: the tables stand alone."""


def contract_and_outturn(years):
    """The contract sum against the outturn, year by year, or None where there is too little to draw."""


def savings_promised(years):
    """The savings promised for each year, or None where there is too little to draw."""


def forecast_moved(year):
    """How the forecast of one year moved from meeting to meeting, or None where there is too little to draw."""
