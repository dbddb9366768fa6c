"""How quotations become marks on a scale: places in per cent of the width and in ems of height, so that the browser
fits a drawing to any window and any size of text without making its words smaller."""
